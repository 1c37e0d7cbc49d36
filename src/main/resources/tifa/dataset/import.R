# The panel of this folder in R: load, label, lag, a first regression and plot.
#
#   Rscript import.R
#
# Needs nothing but R; draws panel.pdf in the present folder.

outcome <- "@OUTCOME@"
script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
here <- if (length(script)) dirname(script[1]) else "."

# Load. Codes are texts; an empty cell is no report, or no such part of it, and never 0.
panel <- read.csv(file.path(here, "panel.csv"), fileEncoding = "UTF-8-BOM",
                  na.strings = "", stringsAsFactors = FALSE,
                  colClasses = c(region_code = "character", province_code = "character",
                                 report_id = "character"))

# Label, where the codebook is there.
labels <- character()
if (file.exists(file.path(here, "codebook.csv"))) {
  codebook <- read.csv(file.path(here, "codebook.csv"), fileEncoding = "UTF-8-BOM")
  codebook <- codebook[codebook$table == "panel", ]
  labels <- setNames(paste(codebook$title_zh, codebook$title_en), codebook$column)
  for (name in names(panel)) attr(panel[[name]], "label") <- unname(labels[name])
}
cat(nrow(panel), "rows,", length(unique(panel$region_id)), "regions\n")
print(table(ifelse(is.na(panel$missing_reason), "report", panel$missing_reason)))

# Lag. Every region has a row in every year, so that the row before is the year before.
panel <- panel[order(panel$region_id, panel$year), ]
before <- c(NA, panel[[outcome]][-nrow(panel)])
panel$lag <- ifelse(duplicated(panel$region_id), before, NA)

# One level alone: the one with the most reports to compare. Levels are never pooled.
both <- panel[complete.cases(panel[, c(outcome, "lag")]), ]
level <- names(which.max(table(if (nrow(both)) both$level else panel$level)))
panel <- panel[panel$level == level, ]

# A first regression: the outcome on its lag, with effects of regions and years; of one region
# alone with a trend in their place.
data <- both[both$level == level, ]
cat("\n", outcome, ", level ", level, "\n", sep = "")
if (nrow(data) > 3) {
  regions <- length(unique(data$region_id)) > 1
  years <- length(unique(data$year)) > 1
  effects <- c(if (regions) "factor(region_id)",
               if (years) if (regions) "factor(year)" else "year")
  fit <- lm(reformulate(c("lag", effects), outcome), data)
  cat("on its lag: ", formatC(coef(fit)[["lag"]], format = "f", digits = 4), " (n = ", nrow(data), ")\n",
      sep = "")
} else {
  cat("too few reports with one of the year before:", nrow(data), "\n")
}

# Plot: the mean of the regions by year.
means <- tapply(as.numeric(panel[[outcome]]), panel$year, mean, na.rm = TRUE)
pdf("panel.pdf")
plot(as.integer(names(means)), means, type = "b", xlab = "year", ylab = outcome)
invisible(dev.off())
cat("panel.pdf\n")

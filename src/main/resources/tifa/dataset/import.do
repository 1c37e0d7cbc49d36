* The panel of this folder in Stata 14 or later: load, label, lag, a first regression and plot.
*
*   cd "the folder of this file"
*   do import.do

version 14
clear all
set more off
local outcome @OUTCOME@

* Load. Variables and regions are labelled; a missing value is no report, or no such part of it,
* and never 0.
use panel.dta
describe, short
tabulate missing_reason, missing

* Lag: L. is the year before, since every region has a row in every year.
xtset region_id year
generate lag = L.`outcome'
label variable lag "`outcome', the year before"

* One level alone: the one with the most reports to compare. Levels are never pooled.
generate byte both = !missing(`outcome', lag)
bysort level: egen long reports = total(both)
gsort -reports level
local level = level[1]
keep if level == "`level'"
drop both reports
sort region_id year

* A first regression: the outcome on its lag, with effects of regions and years; of one region
* alone with a trend in their place.
quietly count if !missing(`outcome', lag)
local n = r(N)
quietly levelsof region_id if !missing(`outcome', lag), local(regions)
local several : word count `regions'
if `n' > 3 & `several' > 1 {
    xtreg `outcome' lag i.year, fe vce(cluster region_id)
}
else if `n' > 3 {
    regress `outcome' lag year
}
else {
    display as text "too few reports with one of the year before: `n'"
}

* Plot: the mean of the regions by year.
preserve
collapse (mean) `outcome', by(year)
twoway connected `outcome' year, title("`outcome'")
graph export panel.png, replace
restore

# tifa as an image, with the Java of Eclipse Temurin. `mvn -Prelease package` makes what is copied; then
#
#   docker build -t tifa .
#   docker run --rm -v "$PWD:/work" --user "$(id -u):$(id -g)" tifa run my-reports
FROM eclipse-temurin:17-jre-noble

LABEL org.opencontainers.image.title="tifa" \
      org.opencontainers.image.description="Counts policy terms in Chinese government work reports" \
      org.opencontainers.image.licenses="Apache-2.0"

COPY LICENSE NOTICE README.md README.zh-CN.md /opt/tifa/
COPY jobs/job.schema.json /opt/tifa/jobs/
COPY jobs/lexicons /opt/tifa/jobs/lexicons
COPY jobs/sample /opt/tifa/jobs/sample
COPY target/release/lib /opt/tifa/lib
COPY src/release/tifa /opt/tifa/

# The launcher looks for its Java beside itself. Its first run, which counts the sample, prepares the classes of all others.
RUN ln -s "$JAVA_HOME" /opt/tifa/java && /opt/tifa/tifa --version

USER 1000:1000
WORKDIR /work
ENTRYPOINT ["/opt/tifa/tifa"]
CMD ["--help"]

"""A nightly refresh of a tifa job through spark-submit, for Airflow 2.8 or newer.

Needs the provider apache-airflow-providers-apache-spark and a connection ``spark_default``.
SparkSubmitOperator tells a failure by the exit code in its message, in client mode; that is
where this decides what may pass by itself and what a person must look at.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from airflow import DAG
from airflow.exceptions import AirflowException, AirflowFailException, AirflowSkipException
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator

TIFA = "/opt/tifa"
JOB = "/srv/tifa/job.json"

#: "Cannot execute: spark-submit … Error code is: 65." of the provider's SparkSubmitHook, after which newer ones quote the log. On
#: Kubernetes the driver's own code follows, which spark-submit does not hand on in cluster mode.
EXIT_CODE = re.compile(r"Error code is: (\d+)\.(?: Kubernetes spark exit code is: (\d+))?")

OUTPUT_IS_HELD = 75
MAY_PASS = {74}


class RefreshOperator(SparkSubmitOperator):
    """Runs ``tifa run`` and tells Airflow what its exit code means."""

    def execute(self, context):
        try:
            super().execute(context)
        except AirflowException as failure:
            found = EXIT_CODE.search(str(failure))
            code = (int(found[2] or 0) or int(found[1])) if found else None
            if code == OUTPUT_IS_HELD:
                raise AirflowSkipException("Another run holds the output and refreshes it") from failure
            if code is None or code in MAY_PASS:
                raise  # retried, as the task says
            # 65: a check of the job failed; 64, 66, 70, 73, 78: trying again would not help.
            raise AirflowFailException(f"tifa ended with exit code {code}") from failure


with DAG(
    dag_id="tifa_refresh",
    schedule="15 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 3, "retry_delay": timedelta(minutes=10), "email_on_failure": True},
    tags=["tifa"],
) as dag:
    RefreshOperator(
        task_id="refresh",
        conn_id="spark_default",
        application=f"{TIFA}/target/tifa.jar",
        java_class="tifa.Main",
        application_args=["run", JOB],
        driver_memory="2g",
        # Names of files are Chinese.
        env_vars={"LC_ALL": "C.UTF-8"},
        conf={"spark.executorEnv.LC_ALL": "C.UTF-8"},
        execution_timeout=timedelta(hours=6),
    )

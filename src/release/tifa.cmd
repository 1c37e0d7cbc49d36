@echo off
rem tifa on Windows: tifa run FOLDER, tifa --help. A folder that is dropped on it is run.
rem
rem   TIFA_JAVA_OPTS   further options for Java, heap above all: set TIFA_JAVA_OPTS=-Xmx8g
rem   JAVA_HOME        a Java 17 or newer, where this folder has none of its own
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "lib=%home%lib"
set "java=%home%java\bin\java.exe"
if exist "%java%" goto found
if not defined JAVA_HOME goto onpath
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto found
echo tifa: JAVA_HOME holds no bin\java.exe; point it at a Java 17 or newer>&2
exit /b 78
:onpath
set "java=java.exe"
:found
rem What tifa says is UTF-8.
for /f "tokens=2 delims=:" %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
if not defined SPARK_LOCAL_IP set "SPARK_LOCAL_IP=127.0.0.1"
set "collector=-XX:+UseParallelGC"
if not defined TIFA_JAVA_OPTS set "collector=-XX:+UseParallelGC -XX:MaxNewSize=512m"
rem Java refuses two collectors.
if defined TIFA_JAVA_OPTS if not "%TIFA_JAVA_OPTS:-XX:+Use=%"=="%TIFA_JAVA_OPTS%" set "collector="
if "%~1"=="" goto typed
if not "%~2"=="" goto typed
if not exist "%~1\" goto typed
rem Java reads its command line in the code page of the system, which may lack what the name is written in.
ver >nul
pushd "%~1"
if errorlevel 1 goto typed
"%java%" "@%lib%\java.options" "-Dlog4j2.configurationFile=%lib%\log4j2.properties" "-Dtifa.shortRun=%lib%\short-run.json" %collector% %TIFA_JAVA_OPTS% -cp "%lib%\tifa.jar;%lib%\spark\*" tifa.Main run .
set "code=%errorlevel%"
popd
pause
goto end
:typed
"%java%" "@%lib%\java.options" "-Dlog4j2.configurationFile=%lib%\log4j2.properties" "-Dtifa.shortRun=%lib%\short-run.json" %collector% %TIFA_JAVA_OPTS% -cp "%lib%\tifa.jar;%lib%\spark\*" tifa.Main %*
set "code=%errorlevel%"
:end
if defined codepage chcp %codepage:.=% >nul
exit /b %code%

@echo off
rem Starts Canting. In a checkout it first builds what is missing.
setlocal
set HERE=%~dp0
if exist "%HERE%lib" (
  set CLASSES=%HERE%lib\*
) else (
  if not exist "%HERE%target\lib" (
    echo canting: building once, please wait / membangun sekali, mohon tunggu 1>&2
    pushd "%HERE%.."
    call mvn -q -B -pl cli -am package -DskipTests -Djacoco.skip=true 1>&2
    popd
  )
  set CLASSES=%HERE%target\canting.jar;%HERE%target\lib\*
)
rem One picture is made soonest with little compiling; many are worth the full.
set COMPILE=1
if "%~1"=="batch" set COMPILE=4
java -XX:+UseSerialGC -XX:TieredStopAtLevel=%COMPILE% -Djava.awt.headless=true "-Dcanting.command=%~0" %CANTING_JAVA_OPTS% -cp "%CLASSES%" id.canting.cli.Canting %*

@echo off
rem Starts Canting. In a checkout it first builds what is missing or older than its sources.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem No brackets around what names a folder: one such as "Program Files (x86)" would close them.
if exist "%HERE%lib" goto installed
powershell -NoProfile -Command "$r = Split-Path -Parent $env:HERE.TrimEnd('\'); $j = Join-Path $env:HERE 'target\canting.jar'; if (-not (Test-Path -LiteralPath $j) -or -not (Test-Path -LiteralPath (Join-Path $env:HERE 'target\lib'))) { exit 1 }; $t = (Get-Item -LiteralPath $j).LastWriteTimeUtc; $s = @('pom.xml','core\pom.xml','motifs\pom.xml','cli\pom.xml','core\src\main','motifs\src\main','cli\src\main') | ForEach-Object { Get-ChildItem -Recurse -File -LiteralPath (Join-Path $r $_) } | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; if ($s) { exit 1 }; exit 0"
if not errorlevel 1 goto built
echo canting: building once, please wait / membangun sekali, mohon tunggu 1>&2
pushd "%HERE%.."
call mvn -q -B -pl cli -am package -DskipTests -Djacoco.skip=true 1>&2
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" goto failed
rem A jar that came out the same may keep its old time.
powershell -NoProfile -Command "(Get-Item -LiteralPath (Join-Path $env:HERE 'target\canting.jar')).LastWriteTimeUtc = [DateTime]::UtcNow"
:built
set "CLASSES=%HERE%target\canting.jar;%HERE%target\lib\*"
goto start
:installed
set "CLASSES=%HERE%lib\*"
:start
rem One picture is made soonest with little compiling; many are worth the full.
set "COMPILE=1"
if "%~1"=="batch" set "COMPILE=4"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=%COMPILE% -Djava.awt.headless=true "-Dcanting.command=%~0" %CANTING_JAVA_OPTS% -cp "%CLASSES%" id.canting.cli.Canting %*
if "%ERRORLEVEL%"=="9009" goto nojava
exit /b %ERRORLEVEL%
:nojava
echo canting: Java 17 or newer was not found on the PATH or in JAVA_HOME / Java 17 atau yang lebih baru tidak ditemukan di PATH atau JAVA_HOME 1>&2
exit /b 1
:failed
echo canting: it could not be built; see above / tidak dapat dibangun; lihat di atas 1>&2
exit /b 1

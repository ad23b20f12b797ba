@echo off
rem Starts lede with the Java of JAVA_HOME or else of PATH.
setlocal
set "LEDE_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "LEDE_JAVA=%JAVA_HOME%\bin\java"
rem For one page the quick compiler alone is faster; for many it would halve the speed.
set "LEDE_TUNING=-XX:+UseParallelGC"
if "%~2"=="" if exist "%~1" if not exist "%~1\*" set "LEDE_TUNING=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:C1MaxInlineSize=12 -XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=50 -XX:Tier3CompileThreshold=1000 -XX:Tier3BackEdgeThreshold=10000 -Xmn8m"
"%LEDE_JAVA%" -Xlog:disable -Xshare:auto -XX:-UsePerfData %LEDE_TUNING% %LEDE_JAVA_OPTS% -jar "%~dp0..\lib\lede.jar" %*
exit /b %ERRORLEVEL%

@echo off
rem Starts lede with the Java of JAVA_HOME or else of PATH.
setlocal
set "LEDE_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "LEDE_JAVA=%JAVA_HOME%\bin\java"
"%LEDE_JAVA%" -Xshare:auto -XX:-UsePerfData %LEDE_JAVA_OPTS% -jar "%~dp0..\lib\lede.jar" %*
exit /b %ERRORLEVEL%

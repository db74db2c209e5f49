@echo off
rem Runs Polku's command line with the Java of JAVA_HOME or of the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms64m -Djava.awt.headless=true -Dfile.encoding=UTF-8 %POLKU_JAVA_OPTIONS% -cp "%~dp0..\lib\*" fi.polku.cli.Polku %*
exit /b %ERRORLEVEL%

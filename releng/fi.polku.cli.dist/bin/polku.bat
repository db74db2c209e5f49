@echo off
rem Runs Polku's command line with the Java of JAVA_HOME or of the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms64m -XX:NewSize=48m -Djava.awt.headless=true -Dfile.encoding=UTF-8 %POLKU_JAVA_OPTIONS% -cp "%~dp0..\lib\polku.jar" fi.polku.cli.Polku %*
exit /b %ERRORLEVEL%

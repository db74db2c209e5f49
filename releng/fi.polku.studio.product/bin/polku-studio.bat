@echo off
rem Starts Polku Studio with the Java of JAVA_HOME or of the path.
rem   polku-studio my.polku        opens the model
rem   polku-studio -data FOLDER    another workspace than "Polku Studio" in the home folder
rem   polku-studio -nl fi          in Finnish
rem   polku-studio -application fi.polku.studio.commandline validate my.polku    without a window
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
set "OPTIONS=-Djava.awt.headless=true -Dfile.encoding=UTF-8 %POLKU_JAVA_OPTIONS%"
if not "%~1"=="-application" start "Polku Studio" "%JAVA%w" %OPTIONS% -jar "%LAUNCHER%" %*
if "%~1"=="-application" "%JAVA%" %OPTIONS% -jar "%LAUNCHER%" %*
exit /b %ERRORLEVEL%

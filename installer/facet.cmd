@echo off
rem Starts Facet from this folder: finds a Java 25 or newer and passes all arguments on.
setlocal
set "HERE=%~dp0"
set "JAVA="
if defined JAVA_HOME call :check "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*") do if not defined JAVA call :check "%%~d"
if not defined JAVA (
    echo Facet needs Java 25 or newer, and none was found: install one ^(for example Eclipse Temurin 25^) and start it again. 1>&2
    exit /b 1
)
rem No heap dump, core or crash file: each would hold what was open on the screen.
"%JAVA%" -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:+SuppressFatalErrorMessage -XX:+DisableAttachMechanism --module-path "%HERE%javafx" --add-modules javafx.controls,javafx.fxml --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --add-exports javafx.base/com.sun.javafx.event=ALL-UNNAMED -cp "%HERE%classes;%HERE%lib\*" app.facet.Main %*
exit /b %errorlevel%

:check
if not exist "%~1\bin\java.exe" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b JAVA_VERSION "%~1\release"') do set "FOUND=%%~v"
set "FOUND=%FOUND:"=%"
if %FOUND% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b

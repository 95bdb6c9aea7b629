; Stands for the program in tests of the set-up program: says in a file that it runs, and runs for a minute.
;   makensis -WX -DOUT=lead-desktop-window.exe stand-in.nsi
Unicode true
Target amd64-unicode
Name "Lead Desktop stand-in"
OutFile "${OUT}"
SilentInstall silent
RequestExecutionLevel user
Section
  FileOpen $0 "$TEMP\stand-in-runs" w
  FileClose $0
  Sleep 60000
SectionEnd

; The set-up program of Windows: for one person, without administrator's rights.
;   makensis -WX -DVERSION=0.1.0 -DNUMBERS=0.1.0.0 -DSRC=dist/lead-desktop -DICON=build/icons/lead-desktop.ico -DOUT=setup.exe lead-desktop.nsi
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "WinVer.nsh"
Name "Lead Desktop"
OutFile "${OUT}"
!ifdef QUICK
SetCompressor zlib
!else
SetCompressor /SOLID lzma
!endif
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Lead Desktop"
InstallDirRegKey HKCU "Software\LeadDesktop" "InstallDir"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Lead Desktop"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Lead Desktop set-up"
VIAddVersionKey "CompanyName" "Lead Desktop maintainers"
VIAddVersionKey "LegalCopyright" "Lead Desktop maintainers, MIT licence"

!define PROGID "LeadDesktop.Spreadsheet"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\LeadDesktop"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\lead-desktop-window.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that runs keeps its file: Windows then refuses to open it for writing.
!macro RefuseIfRuns FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      MessageBox MB_ICONSTOP|MB_OK "Lead Desktop is running. Nothing was changed. Close it, then try again." /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend
!macro RefuseIfAnyRuns
  !insertmacro RefuseIfRuns "lead-desktop-window.exe"
  !insertmacro RefuseIfRuns "lead-desktop.exe"
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP|MB_OK "Lead Desktop needs Windows 10 or later." /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro RefuseIfAnyRuns
FunctionEnd

; "Open with": the person's own choice of program for a kind of file stays.
!macro OfferFor ENDING
  WriteRegStr HKCU "Software\Classes\${ENDING}\OpenWithProgids" "${PROGID}" ""
  WriteRegStr HKCU "Software\Classes\Applications\lead-desktop-window.exe\SupportedTypes" "${ENDING}" ""
!macroend
!macro TakeBackFor ENDING
  DeleteRegValue HKCU "Software\Classes\${ENDING}\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty HKCU "Software\Classes\${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\${ENDING}"
!macroend
!macro EachEnding DO
  !insertmacro ${DO} ".xlsx"
  !insertmacro ${DO} ".xlsm"
  !insertmacro ${DO} ".xlsb"
  !insertmacro ${DO} ".xls"
  !insertmacro ${DO} ".ods"
  !insertmacro ${DO} ".csv"
  !insertmacro ${DO} ".tsv"
!macroend

Section "install"
  !insertmacro RefuseIfAnyRuns ; here, because the folder may have been chosen just now
  RMDir /r "$INSTDIR\_internal" ; two versions must not mix
  RMDir /r "$INSTDIR\licences"
  SetOutPath "$INSTDIR"
  File /r "${SRC}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Lead Desktop.lnk" "$INSTDIR\lead-desktop-window.exe"
  WriteRegStr HKCU "Software\LeadDesktop" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "Spreadsheet of leads"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\lead-desktop-window.exe,0"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\lead-desktop-window.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\lead-desktop-window.exe\shell\open\command" "" '"$INSTDIR\lead-desktop-window.exe" "%1"'
  !insertmacro EachEnding OfferFor
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Lead Desktop"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Lead Desktop maintainers"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\lead-desktop-window.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Lead Desktop.lnk"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\lead-desktop.exe"
  Delete "$INSTDIR\lead-desktop-window.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; without /r: a person may have chosen a folder that holds other things
  !insertmacro EachEnding TakeBackFor
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  DeleteRegKey HKCU "Software\Classes\Applications\lead-desktop-window.exe"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\LeadDesktop"
  ${RefreshShellIcons}
SectionEnd

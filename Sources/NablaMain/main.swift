import NablaCLI

runNabla()

import ArgumentParser
import Exporters
import Notebook
import PreviewServer
import Replay
import System
import Watching

struct ServeCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the pages of a folder's lessons in a browser while they are written.",
    discussion: """
      A saved lesson is run again, and the page that shows it is renewed where it was read. Errors lie over the page \
      until they are mended. Only programs on this machine can ask, at 127.0.0.1; nothing is written. An interrupt \
      (ctrl-C) ends it.
      """)

  @Argument(help: "The folder of the lessons.")
  var folder: String

  @OptionGroup var parameters: ParameterOptions

  @Option(help: "The port to listen on; by default one that is free.")
  var port: UInt16 = 0

  @Flag(help: "Open the contents page in a browser.")
  var open = false

  func execute(on console: Console) throws -> ReplayStatus {
    guard let status = FileStatus(of: folder) else {
      console.writeMessage("\(InputError(path: folder, reason: .missing))\n")
      return .noInput
    }
    guard status.kind == .folder else {
      console.writeMessage("\(folder): error: this is a file; the folder that it lies in is expected\n")
      return .noInput
    }
    var replay = try parameters.replay(of: (try? LessonCollection.files(at: [folder])) ?? [])
    // Lessons come and go while they are served.
    replay.sharesParameters = true
    let interrupt = console.makeInterrupt(true)
    let site = PreviewSite(folder: folder, exporter: HTMLExporter(), replay: replay, log: console.writeLog)
    let server: PreviewServer
    do throws(PreviewServer.Failure) {
      server = try PreviewServer(site, port: port)
    } catch {
      console.writeMessage("\(error)\n")
      return .failed
    }
    let serving = Task { await server.run() }
    defer { serving.cancel() }
    var problem: OutputError?
    do throws(FileWatcher.Failure) {
      try site.follow(until: interrupt) {
        do throws(OutputError) {
          try console.writeOutput(server.address + "\n")
          if open, !Browser.open(server.address) {
            console.writeMessage("no browser could be opened; xdg-open is needed for that\n")
          }
        } catch {
          problem = error
          interrupt.raise()
        }
      }
    } catch {
      console.writeMessage("\(error)\n")
      return .noInput
    }
    if let problem { throw problem }
    return .good
  }
}

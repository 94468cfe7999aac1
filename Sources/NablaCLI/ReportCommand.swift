import ArgumentParser
import Replay
import Reports
import System

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Works with the reports of checks.",
    subcommands: [ReportMergeCommand.self])
}

struct ReportMergeCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Puts the JSON reports of several checks together.",
    discussion: """
      The reports are those that 'nabla check --shard I/N --report json=FILE' wrote. What comes out is what one \
      check of all lessons would have said, and so is the exit code. Where a shard is missing, that is said, what \
      is there is reported, and the exit code is 66.
      """)

  @Argument(help: "JSON reports.")
  var reports: [String]

  @OptionGroup var detail: DetailOptions
  @OptionGroup var targets: ReportOptions

  func execute(on console: Console) throws -> ReplayStatus {
    var documents: [ReportDocument] = []
    var status = ReplayStatus.good
    for path in reports {
      do {
        documents.append(try ReportDocument(json: File.bytes(ofFile: path)))
      } catch let error as InputError {
        console.writeMessage("\(error)\n")
        status.combine(.noInput)
      } catch {
        console.writeMessage("\(path): error: \(error)\n")
        status.combine(.noInput)
      }
    }
    guard status == .good else { return status }
    let merged: ReportDocument
    do throws(ReportDocument.Problem) {
      merged = try ReportDocument.merged(documents)
    } catch {
      console.writeMessage("error: \(error)\n")
      return .failed
    }
    if let shards = merged.shards {
      console.writeMessage("error: \(shards.description)\n")
      status.combine(.noInput)
    }
    var writer = ReportWriter(targets, detail: detail.detail, shards: merged.shards, on: console)
    for report in merged.lessons { status.combine(try writer.add(report)) }
    status.combine(try writer.finish())
    return status
  }
}

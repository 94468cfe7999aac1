extension Templates {
  /// What is added to the style of a page while its lesson is written.
  package static var previewStyle: String { String(decoding: PackageResources.preview_css, as: UTF8.self) }

  /// What keeps a page up to date while its lesson is written.
  package static var previewScript: String { String(decoding: PackageResources.preview_js, as: UTF8.self) }

  /// A first lesson, with `{{title}}` and `{{order}}` where these go, and without recorded outputs.
  package static var firstLesson: String { String(decoding: PackageResources.first_lesson_md, as: UTF8.self) }
}

/// Names of files and paths: `/usr/bin`, `a/b.c`, `../x`, `~/x`.
extension TextSearchParser {
    /// What is expected next within a path.
    enum FileState {
        /// The beginning of a name: behind a slash.
        case start
        /// More of a name, which may end here.
        case name
        /// Behind `~`.
        case afterTilde
        /// Behind the point that the whole begins with.
        case afterFirstPoint
        /// Behind a point that follows a slash.
        case afterPoint
        /// Behind `..`.
        case afterPoints
    }

    /// The end of a path whose first name, a word, is behind us.
    func fileEnd(behindWord place: Int) -> Int? {
        switch scalar(place) {
        case "/": fileEnd(from: place + 1, .start)
        case "." where isNameCharacter(place + 1): fileEnd(from: place + 1, .name)
        default: nil
        }
    }

    /// The last place where a path may end; nil where it may not.
    func fileEnd(from start: Int, _ state: FileState) -> Int? {
        var (place, state) = (start, state)
        var last: Int?
        while true {
            if state == .name
                || state == .afterPoints && (isBlank(place) || place == text.count || scalar(place) == "/")
            {
                last = place
            }
            guard let scalar = scalar(place), let next = next(state, scalar, place) else { return last }
            state = next
            place += 1
        }
    }

    private func isNameCharacter(_ place: Int) -> Bool { isASCIIWord(place) || scalar(place) == "_" }

    /// What is expected behind a character; nil where it does not belong to the path.
    private func next(_ state: FileState, _ scalar: Unicode.Scalar, _ place: Int) -> FileState? {
        if state != .afterFirstPoint, state != .afterPoints, isNameCharacter(place) { return .name }
        switch (state, scalar) {
        case (.name, "-"): return .name
        case (.name, "."): return isNameCharacter(place + 1) ? .name : nil
        case (.start, "."): return .afterPoint
        case (.start, "~"): return .afterTilde
        case (.afterPoint, "."), (.afterFirstPoint, "."): return .afterPoints
        case (.start, "/"): return nil
        case (_, "/"): return .start
        default: return nil
        }
    }
}

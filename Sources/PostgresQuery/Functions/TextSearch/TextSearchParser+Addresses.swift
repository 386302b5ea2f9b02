/// Hosts, what stands behind them, and addresses of e-mail.
extension TextSearchParser {
    /// Adds the address that starts here, where one does.
    mutating func addAddress() -> Bool {
        let run = hostRunEnd(from: offset)
        if let end = emailEnd(behind: run) {
            add(.email, upTo: end)
            return true
        }
        guard let host = hostEnd(from: offset) else { return false }
        let path = scalar(host) == "/" ? end(from: host + 1, while: isURLCharacter) : host
        guard path > host + 1 else {
            add(.host, upTo: host)
            return true
        }
        let start = offset
        add(.url, start..<path)
        add(.host, start..<host)
        add(.urlPath, host..<path)
        return true
    }

    /// The end of an address of e-mail whose first part ends here.
    func emailEnd(behind place: Int) -> Int? { scalar(place) == "@" ? hostEnd(from: place + 1) : nil }

    /// The end of letters and digits with single points, hyphens and low lines between them.
    private func hostRunEnd(from start: Int) -> Int {
        end(from: start) { place in
            if isASCIIWord(place) { return true }
            guard place > start, let mark = scalar(place), "._-".unicodeScalars.contains(mark) else { return false }
            return isASCIIWord(place - 1) && isASCIIWord(place + 1)
        }
    }

    /// The end of a host with its port: the last place behind a point and two letters or more.
    private func hostEnd(from start: Int) -> Int? {
        let run = hostRunEnd(from: start)
        var host: Int?
        for point in start..<run where scalar(point) == "." {
            let letters = end(from: point + 1, while: isASCIILetter)
            if letters >= point + 3, !isDigit(letters) { host = letters }
        }
        guard let host, scalar(host) == ":" else { return host }
        let port = end(from: host + 1, while: isDigit)
        return port > host + 1 ? port : host
    }

    private func isURLCharacter(_ place: Int) -> Bool {
        guard let scalar = scalar(place), scalar.value > 0x20, scalar.value < 0x7F else { return false }
        return !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
    }
}

/// Names of SQL as names of XML, and back.
enum XMLNames {
    /// A name of SQL as one of XML: characters that may not be in it stand as their numbers.
    ///
    /// - Parameter isFull: Whether colons and a beginning with `xml` are written as numbers too.
    static func name(of identifier: String, isFull: Bool, escapesPeriods: Bool = false) -> String {
        let scalars = Array(identifier.unicodeScalars)
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            let isFirst = index == 0
            if scalar == ":", isFirst || isFull {
                result += "_x003A_"
            } else if scalar == "_", index + 1 < scalars.count, scalars[index + 1] == "x" {
                result += "_x005F_"
            } else if isFull, isFirst, identifier.prefix(3).lowercased() == "xml" {
                result += scalar == "x" ? "_x0078_" : "_x0058_"
            } else if escapesPeriods, scalar == "." {
                result += "_x002E_"
            } else if isFirst ? mayBegin(scalar) : mayFollow(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "_x" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits + "_"
            }
        }
        return result
    }

    /// A name of XML as the one of SQL that it was made of.
    static func identifier(of name: String) -> String {
        let scalars = Array(name.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if index + 6 < scalars.count, scalars[index] == "_", scalars[index + 1] == "x", scalars[index + 6] == "_",
                scalars[(index + 2)..<(index + 6)].allSatisfy({ $0.properties.isASCIIHexDigit }),
                let number = UInt32(String(String.UnicodeScalarView(scalars[(index + 2)..<(index + 6)])), radix: 16),
                let scalar = Unicode.Scalar(number)
            {
                result.append(scalar)
                index += 7
            } else {
                result.append(scalars[index])
                index += 1
            }
        }
        return String(result)
    }

    private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        guard !scalar.isASCII else {
            return scalar == "_" || scalar == ":" || scalar.properties.isAlphabetic
        }
        guard let library = XMLLibrary.found else { return scalar.properties.isAlphabetic }
        return library.isLetter(scalar.value) != 0 || library.isIdeograph(scalar.value) != 0
    }

    private static func mayFollow(_ scalar: Unicode.Scalar) -> Bool {
        if mayBegin(scalar) { return true }
        guard !scalar.isASCII else {
            return scalar == "." || scalar == "-" || ("0"..."9").contains(scalar)
        }
        guard let library = XMLLibrary.found else { return false }
        return library.isDigit(scalar.value) != 0 || library.isCombining(scalar.value) != 0
            || library.isExtender(scalar.value) != 0
    }
}

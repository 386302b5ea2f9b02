/// A text that equals the same bytes only.
///
/// Swift's strings are equal where Unicode calls them canonically equivalent, as `é` in one scalar and in two. To
/// PostgreSQL these are different texts, and a literal must come back as it was sent.
package struct ExactText: Hashable, Sendable {
    /// The text.
    package let string: String

    package init(_ string: String) { self.string = string }

    package static func == (left: ExactText, right: ExactText) -> Bool {
        guard left.string == right.string else { return false }
        // Text in ASCII has one form only, and knows that it is such.
        let bytes = left.string.utf8
        return bytes.count == left.string.utf16.count || bytes.elementsEqual(right.string.utf8)
    }

    /// Texts that are equal to Swift share a hash, which happens hardly ever.
    package func hash(into hasher: inout Hasher) { hasher.combine(string) }
}

/// How a value travels: as text or in its type's binary format.
public enum FormatCode: Int16, Hashable, Sendable {
    /// As text.
    case text = 0
    /// In the type's binary format.
    case binary = 1
}

/// Takes text from and to a client whose encoding is not UTF-8 (PostgreSQL 15 docs, §24.3.3).
///
/// All text here is UTF-8: what such a client sends is converted before it is read, and what it is sent after it was
/// written. A session in UTF-8 has none.
public protocol ClientTextConversion: AnyObject, Sendable {
    /// Text of the client as UTF-8.
    ///
    /// - Throws: 22021 for what is no text in its encoding, 22P05 for a character that UTF-8 has not.
    func serverText(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> [UInt8]
    /// UTF-8 in the client's encoding.
    ///
    /// - Throws: 22P05 for a character that the encoding has not.
    func clientText(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> [UInt8]
}

extension String {
    /// Hands the UTF-8 bytes to a reader.
    func withBytes<Value>(
        _ body: (UnsafeRawBufferPointer) throws(PostgresError) -> Value
    ) throws(PostgresError) -> Value {
        var text = self
        let result = text.withUTF8 { bytes in
            Result { () throws(PostgresError) in try body(UnsafeRawBufferPointer(bytes)) }
        }
        return try result.get()
    }
}

import PostgresQuery
import PostgresWire

extension Session {
    /// Takes note of what `client_encoding` says: a client that speaks UTF-8, or says that it has no encoding, needs no
    /// conversion.
    func noteClientEncoding() {
        guard settings.isSet("client_encoding"), let name = settings.value("client_encoding"),
            let encoding = CharacterEncoding(named: name), encoding != .utf8, encoding != .sqlASCII
        else { return textConversion = nil }
        if textConversion?.encoding == encoding { return }
        textConversion = TextConversion(encoding)
    }

    /// What the data of a COPY needs: its text may have an encoding of its own, binary data has the client's.
    func textConversion(of options: CopyOptions) throws(PostgresError) -> TextConversion? {
        guard options.format != .binary, let name = options.encoding, let encoding = CharacterEncoding(named: name)
        else { return textConversion }
        if encoding == .utf8 || encoding == .sqlASCII { return nil }
        guard let conversion = TextConversion(encoding) else {
            throw PostgresError(
                .undefinedFunction,
                "default conversion function for encoding \"UTF8\" to \"\(name)\" does not exist"
            )
        }
        return conversion
    }

    /// Puts the text of the messages that were written behind a place into the client's encoding.
    func convertMessages(from start: Int, in output: inout OutputBuffer) throws(PostgresError) {
        if let textConversion { try textConversion.convertMessages(from: start, in: &output) }
    }

    /// The same for what cannot fail: where a character has no equivalent, the client is told that instead, as by
    /// PostgreSQL.
    func convertAnswer(from start: Int, in output: inout OutputBuffer) {
        guard let textConversion else { return }
        do throws(PostgresError) {
            try textConversion.convertMessages(from: start, in: &output)
        } catch {
            ErrorResponse(error).encode(into: &output)
        }
    }
}

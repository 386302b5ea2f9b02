extension ClientTextConversion {
    /// The body of a message of the client with its text in UTF-8.
    ///
    /// Names, queries and what the client says of a COPY that has failed are text. Values of parameters and data of COPY
    /// stay as they are: what they are only their reader knows.
    package func serverBody(_ tag: UInt8, _ body: UnsafeRawBufferPointer) throws(WireError) -> [UInt8] {
        var reader = WireReader(body)
        var output = OutputBuffer(capacity: body.count + 16)
        switch tag {
        case QueryMessage.tag, ExecuteMessage.tag, CopyFail.tag: try copyString(&reader, &output)
        case ParseMessage.tag, BindMessage.tag:
            try copyString(&reader, &output)
            try copyString(&reader, &output)
        case DescribeMessage.tag, CloseMessage.tag:
            output.append(try reader.readUInt8())
            try copyString(&reader, &output)
        default: break
        }
        output.append(reader.readRest())
        return output.withBytes { Array($0) }
    }

    private func copyString(_ reader: inout WireReader, _ output: inout OutputBuffer) throws(WireError) {
        let text = try reader.readCStringBytes()
        do throws(PostgresError) {
            output.append(try serverText(text))
        } catch {
            throw WireError(error.sqlState, error.message)
        }
        output.append(0)
    }

    /// Converts the text of the messages that were written behind a place; what fails takes them back.
    ///
    /// Rows and data of COPY are converted where they are written, and left alone here.
    package func convertMessages(from start: Int, in output: inout OutputBuffer) throws(PostgresError) {
        let messages = output.withBytes { Array($0.dropFirst(start)) }
        output.truncate(to: start)
        do throws(WireError) {
            try messages.withUnsafeBytes { messages in
                Result { () throws(WireError) in
                    var reader = WireReader(messages)
                    while reader.remaining > 0 { try convertMessage(&reader, &output) }
                }
            }.get()
        } catch {
            output.truncate(to: start)
            throw PostgresError(error)
        }
    }

    private func convertMessage(_ reader: inout WireReader, _ output: inout OutputBuffer) throws(WireError) {
        let tag = try reader.readUInt8()
        let length = try reader.readInt32()
        let body = try reader.readBytes(Int(length) &- 4)
        var fields = WireReader(body)
        output.append(tag)
        let lengthOffset = output.count
        output.append(bigEndian: Int32(0))
        switch tag {
        case ErrorResponse.tag, NoticeResponse.tag:
            while fields.remaining > 1 {
                output.append(try fields.readUInt8())
                try copyText(&fields, &output)
            }
        case RowDescription.tag:
            let count = try fields.readCount()
            try output.append(count: count)
            for _ in 0..<count {
                try copyText(&fields, &output)
                output.append(try fields.readBytes(18))
            }
        case NotificationResponse.tag:
            output.append(bigEndian: try fields.readInt32())
            try copyText(&fields, &output)
            try copyText(&fields, &output)
        case ParameterStatus.tag:
            try copyText(&fields, &output)
            try copyText(&fields, &output)
        case CommandComplete.tag: try copyText(&fields, &output)
        default: break
        }
        output.append(fields.readRest())
        output.replace(at: lengthOffset, bigEndian: Int32(truncatingIfNeeded: output.count &- lengthOffset))
    }

    private func copyText(_ reader: inout WireReader, _ output: inout OutputBuffer) throws(WireError) {
        let text = try reader.readCStringBytes()
        do throws(PostgresError) {
            output.append(try clientText(text))
        } catch {
            throw WireError(error.sqlState, error.message)
        }
        output.append(0)
    }
}

import PostgresWire

extension ServerConnection {
    /// Runs a COPY from or to the client; gives the number of rows.
    func copy(_ copy: StatementOutcome.Copy, _ stream: inout MessageStream) async throws -> Int {
        switch copy {
        case .input(let input): try await copyIn(input, &stream)
        case .output(let output): try await copyOut(output, &stream)
        }
    }

    private func copyIn(_ input: CopyInput, _ stream: inout MessageStream) async throws -> Int {
        try await perform(stream.flow.copyInStarted(input.response), &stream)
        while true {
            try Task.checkCancellation()
            switch try await nextCopyAction(&stream) {
            case .copyData(let message): try await input.receive(message.data)
            case .copyDone: return try await input.finish()
            case .copyFailed(let error): throw input.failed(error)
            case .wait: continue
            case let action:
                // The client has said what cannot be said now, or nothing more at all.
                try await perform(action, &stream)
                throw CancellationError()
            }
        }
    }

    /// What the client's next message asks for, waiting for it.
    private func nextCopyAction(_ stream: inout MessageStream) async throws -> ServerFlow.Action {
        while true {
            do throws(WireError) {
                if let frame = try stream.nextFrame() {
                    return stream.action(of: frame, handler.session.textConversion)
                }
            } catch {
                return stream.flow.lostSynchronization(error)
            }
            if stream.output.count > 0 { try await transport.write(&stream.output) }
            switch try transport.readAvailable(into: &stream.input) {
            case .received: continue
            case .nothing: try await transport.waitUntilReadable()
            case .ended: return stream.flow.disconnected()
            }
        }
    }

    private func copyOut(_ output: CopyOutput, _ stream: inout MessageStream) async throws -> Int {
        try await perform(stream.flow.copyOutStarted(output.response), &stream)
        var count = 0
        while let written = try await output.write(into: &stream.output) {
            count += written
            guard stream.output.count >= RowWriter.fullSize else { continue }
            try await transport.write(&stream.output)
            try Task.checkCancellation()
            await transport.yieldTurn()
        }
        try await perform(stream.flow.copyOutFinished(), &stream)
        return count
    }
}

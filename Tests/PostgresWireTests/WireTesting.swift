import PostgresWire
import Testing

/// Bytes from hexadecimal digits; other characters are ignored.
func bytes(hex text: String) -> [UInt8] {
    let digits = text.compactMap { $0.hexDigitValue }
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}

/// The bytes that `body` writes.
func written<Failure: Error>(_ body: (inout OutputBuffer) throws(Failure) -> Void) throws(Failure) -> [UInt8] {
    var buffer = OutputBuffer()
    try body(&buffer)
    return buffer.withBytes { Array($0) }
}

/// What `body` makes of a reader over these bytes, or what it throws.
func reading<Value>(
    _ bytes: [UInt8],
    _ body: (inout WireReader) throws(WireError) -> Value
) -> Result<Value, WireError> {
    bytes.withUnsafeBytes { buffer in
        var reader = WireReader(buffer)
        do throws(WireError) { return .success(try body(&reader)) } catch { return .failure(error) }
    }
}

func decodeFrontend(
    _ tag: UInt8,
    _ body: [UInt8],
    _ context: AuthenticationContext? = nil
) -> Result<FrontendMessage, WireError> {
    body.withUnsafeBytes { buffer in
        do throws(WireError) {
            return .success(try FrontendMessage.decode(tag: tag, body: buffer, context: context))
        } catch { return .failure(error) }
    }
}

func decodeBackend(_ tag: UInt8, _ body: [UInt8]) -> Result<BackendMessage, WireError> {
    body.withUnsafeBytes { buffer in
        do throws(WireError) {
            return .success(try BackendMessage.decode(tag: tag, body: buffer))
        } catch { return .failure(error) }
    }
}

func decodeStartup(_ body: [UInt8]) -> Result<StartupPacket, WireError> {
    body.withUnsafeBytes { buffer in
        do throws(WireError) { return .success(try StartupPacket.decode(body: buffer)) } catch {
            return .failure(error)
        }
    }
}

func nextFrame(
    _ bytes: some Collection<UInt8>,
    _ state: FrameState,
    _ decoder: FrameDecoder = FrameDecoder()
) -> Result<FrameStep, WireError> {
    Array(bytes).withUnsafeBytes { buffer in
        do throws(WireError) { return .success(try decoder.next(in: buffer, state: state)) } catch {
            return .failure(error)
        }
    }
}

extension Result {
    /// What went wrong, if something did.
    var failure: Failure? {
        if case .failure(let error) = self { error } else { nil }
    }
}

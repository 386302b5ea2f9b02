internal import Glibc

/// What the C library makes of one character after the other (`iconv`).
struct SystemConverter: ~Copyable {
    private let descriptor: iconv_t

    /// A converter between two encodings by the C library's names; nil where it lacks one of them.
    init?(from source: String, to target: String) {
        guard let opened = iconv_open(target, source), Int(bitPattern: opened) != -1 else { return nil }
        descriptor = opened
    }

    deinit { iconv_close(descriptor) }

    /// A character in the other encoding; nil where it has none, or none that is sure.
    func convert(_ character: [UInt8]) -> [UInt8]? {
        var input = character.map { CChar(bitPattern: $0) }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { output in
            var inputLength = input.count
            var outputLength = output.count
            var outputEnd = output.baseAddress
            iconv(descriptor, nil, nil, nil, nil)
            let isExact = input.withUnsafeMutableBufferPointer { input in
                var start = input.baseAddress
                // The second call has it write what it held back to see what follows.
                return iconv(descriptor, &start, &inputLength, &outputEnd, &outputLength) == 0
                    && iconv(descriptor, nil, nil, &outputEnd, &outputLength) != Int.max
            }
            guard isExact, inputLength == 0, outputLength < output.count else { return nil }
            return output.prefix(output.count - outputLength).map { UInt8(bitPattern: $0) }
        }
    }
}

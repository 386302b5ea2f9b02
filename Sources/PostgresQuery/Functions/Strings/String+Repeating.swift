extension String {
    /// A text again and again, so many bytes in all.
    ///
    /// What is there is copied as a whole each time: character by character a gigabyte would take minutes.
    init(repeating text: String, filling size: Int) {
        guard size > 0, !text.isEmpty else {
            self = ""
            return
        }
        self.init(unsafeUninitializedCapacity: size) { buffer in
            var filled = 0
            for byte in text.utf8.prefix(size) {
                buffer[filled] = byte
                filled &+= 1
            }
            let bytes = UnsafeMutableRawBufferPointer(buffer)
            while filled < size {
                let more = Swift.min(filled, size &- filled)
                let free = UnsafeMutableRawBufferPointer(rebasing: bytes[filled...])
                free.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<more]))
                filled &+= more
            }
            return filled
        }
    }
}

internal import Glibc

/// ICU, the library of Unicode that PostgreSQL takes its language collations from: the one that the machine has, looked for
/// when a query first needs it.
///
/// It is not linked, so that a server on a machine without it lacks those collations only. ICU's functions have its version
/// in their names.
// Safety: all members are constants; ICU's functions may be called from any thread.
struct UnicodeLibrary: @unchecked Sendable {
    typealias Character = UInt16
    typealias Open = @convention(c) (UnsafePointer<CChar>?, UnsafeMutablePointer<Int32>) -> OpaquePointer?
    typealias SortKey =
        @convention(c) (
            OpaquePointer?, UnsafePointer<Character>?, Int32, UnsafeMutablePointer<UInt8>?, Int32
        ) -> Int32
    typealias Map =
        @convention(c) (
            UnsafeMutablePointer<Character>?, Int32, UnsafePointer<Character>?, Int32, UnsafePointer<CChar>?,
            UnsafeMutablePointer<Int32>
        ) -> Int32
    typealias Title =
        @convention(c) (
            UnsafeMutablePointer<Character>?, Int32, UnsafePointer<Character>?, Int32, OpaquePointer?,
            UnsafePointer<CChar>?, UnsafeMutablePointer<Int32>
        ) -> Int32

    /// `ucol_open`.
    let open: Open
    /// `ucol_getSortKey`.
    let sortKey: SortKey
    /// `u_strToLower`.
    let lower: Map
    /// `u_strToUpper`.
    let upper: Map
    /// `u_strToTitle`.
    let title: Title

    /// The library of the newest version that is there; nil where there is none.
    static let shared: UnicodeLibrary? = {
        for version in (50...99).reversed() {
            if let found = UnicodeLibrary(version: version) { return found }
        }
        return nil
    }()

    private init?(version: Int) {
        // It is used as long as the process runs, so that it is never closed.
        guard let languages = dlopen("libicui18n.so.\(version)", RTLD_NOW | RTLD_LOCAL),
            let basics = dlopen("libicuuc.so.\(version)", RTLD_NOW | RTLD_LOCAL),
            let open = dlsym(languages, "ucol_open_\(version)"),
            let sortKey = dlsym(languages, "ucol_getSortKey_\(version)"),
            let lower = dlsym(basics, "u_strToLower_\(version)"),
            let upper = dlsym(basics, "u_strToUpper_\(version)"),
            let title = dlsym(basics, "u_strToTitle_\(version)")
        else { return nil }
        self.open = unsafeBitCast(open, to: Open.self)
        self.sortKey = unsafeBitCast(sortKey, to: SortKey.self)
        self.lower = unsafeBitCast(lower, to: Map.self)
        self.upper = unsafeBitCast(upper, to: Map.self)
        self.title = unsafeBitCast(title, to: Title.self)
    }
}

internal import COpenSSL

/// The block cipher AES (FIPS 197), as OpenSSL computes it.
final class AES {
    /// How many bytes a block has.
    static let blockSize = 16

    private let encryption: OpaquePointer
    private let decryption: OpaquePointer

    /// A cipher with a key of 16, 24 or 32 bytes; nil for any other number.
    init?(key: [UInt8]) {
        let cipher: OpaquePointer? =
            switch key.count {
            case 16: EVP_aes_128_ecb()
            case 24: EVP_aes_192_ecb()
            case 32: EVP_aes_256_ecb()
            default: nil
            }
        guard let cipher, let encryption = EVP_CIPHER_CTX_new() else { return nil }
        guard let decryption = EVP_CIPHER_CTX_new() else {
            EVP_CIPHER_CTX_free(encryption)
            return nil
        }
        (self.encryption, self.decryption) = (encryption, decryption)
        guard EVP_EncryptInit_ex(encryption, cipher, nil, key, nil) == 1,
            EVP_DecryptInit_ex(decryption, cipher, nil, key, nil) == 1
        else { return nil }
        EVP_CIPHER_CTX_set_padding(encryption, 0)
        EVP_CIPHER_CTX_set_padding(decryption, 0)
    }

    deinit {
        EVP_CIPHER_CTX_free(encryption)
        EVP_CIPHER_CTX_free(decryption)
    }

    /// A block of 16 bytes encrypted.
    func encrypted(_ block: [UInt8]) -> [UInt8] { changed(block, by: encryption) }

    /// A block of 16 bytes decrypted.
    func decrypted(_ block: [UInt8]) -> [UInt8] { changed(block, by: decryption) }

    private func changed(_ block: [UInt8], by context: OpaquePointer) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: Self.blockSize * 2)
        var length: Int32 = 0
        EVP_CipherUpdate(context, &result, &length, block, Int32(Self.blockSize))
        return Array(result.prefix(Int(length)))
    }
}

/// Two certificates for tests (EC, P-256, SHA-256; made with `openssl req -x509 -days 36500`).
enum TestCertificates {
    static let firstCertificate = """
        -----BEGIN CERTIFICATE-----
        MIIBgjCCASegAwIBAgIULt8tHkHrEPlzSrL2gpmeqo9WuVIwCgYIKoZIzj0EAwIw
        FTETMBEGA1UEAwwKZmlyc3QudGVzdDAgFw0yNjExMjExMzA4MTZaGA8yMTI2MTAy
        ODEzMDgxNlowFTETMBEGA1UEAwwKZmlyc3QudGVzdDBZMBMGByqGSM49AgEGCCqG
        SM49AwEHA0IABJcQeNzzm4Jo0mNjBeITwdsuiBosHEzDEcjQg16V5kYx3Y1SQyXr
        tou9IqbqZm41EyW4QSMQLr8qG6IZw3oWpBejUzBRMB0GA1UdDgQWBBRvvXKdulPt
        T7ksTu6k8nu8yaR/+jAfBgNVHSMEGDAWgBRvvXKdulPtT7ksTu6k8nu8yaR/+jAP
        BgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQCZUuBveFTCNOpAf7Au
        aaA2m5b6wubRs6HxiHS1NwrjvwIhAOH+l6lDLVWNqW4XIiF8KilhrerybVulVTD+
        ZpGXPr8Z
        -----END CERTIFICATE-----

        """

    static let firstKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgdvXN2pfdKQHAYcDo
        uilZOdAfedLF3GC+lMf+gklc1mqhRANCAASXEHjc85uCaNJjYwXiE8HbLogaLBxM
        wxHI0INeleZGMd2NUkMl67aLvSKm6mZuNRMluEEjEC6/KhuiGcN6FqQX
        -----END PRIVATE KEY-----

        """

    static let secondCertificate = """
        -----BEGIN CERTIFICATE-----
        MIIBhDCCASmgAwIBAgIUflR489f/GD413Yt4O5dm8s0ulZcwCgYIKoZIzj0EAwIw
        FjEUMBIGA1UEAwwLc2Vjb25kLnRlc3QwIBcNMjYxMTIxMTMwODE2WhgPMjEyNjEw
        MjgxMzA4MTZaMBYxFDASBgNVBAMMC3NlY29uZC50ZXN0MFkwEwYHKoZIzj0CAQYI
        KoZIzj0DAQcDQgAEgPcexqVJHwbJJI4mLVB6QViFEtBLvT2H03+Vz0E452N4W+6r
        87hPWHQFNZFlZLukvg+SYxr/pJ8Xf7VCr/cDnaNTMFEwHQYDVR0OBBYEFDDcZYB3
        4X4k091563UoJpYAID1eMB8GA1UdIwQYMBaAFDDcZYB34X4k091563UoJpYAID1e
        MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAOMHq7drpl6/2Vso
        +NqaM1QzTlK8dLfSembl7KQrznZOAiEAuYI5gQ4LoviAJ3aPT4+m73vAL8oWN2uK
        6JYhdcYWAuQ=
        -----END CERTIFICATE-----

        """

    static let secondKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgNERol7j6tbIcx9Xv
        rbTM6US1Fm6K4Wi0dUOevIAeHPKhRANCAASA9x7GpUkfBskkjiYtUHpBWIUS0Eu9
        PYfTf5XPQTjnY3hb7qvzuE9YdAU1kWVku6S+D5JjGv+knxd/tUKv9wOd
        -----END PRIVATE KEY-----

        """

    /// SHA-256 of the first certificate in DER, as `openssl dgst` computes it.
    static let firstFingerprint = "af87539bc8032eae599e31e81e3fc4af53a3aa5b0a6d45c4983bb862f0578380"
}

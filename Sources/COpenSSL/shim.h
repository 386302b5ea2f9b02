#pragma once
#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/objects.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

// Swift sees no macros with arguments.

/// TLS 1.2 and later, no compression, no renegotiation, no resumption (a session ticket is worth nothing to clients that
/// keep their connection), and no memory held by idle connections.
static inline void openssl_configure_server(SSL_CTX *context) {
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_mode(
        context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_options(
        context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
}

static inline void openssl_bio_retry_read(BIO *bio) { BIO_set_retry_read(bio); }
static inline void openssl_bio_clear_retry(BIO *bio) { BIO_clear_retry_flags(bio); }
static inline X509 *openssl_peer_certificate(const SSL *ssl) { return SSL_get1_peer_certificate(ssl); }
static inline void openssl_sha1(const unsigned char *bytes, size_t count, unsigned char *digest) {
    SHA1(bytes, count, digest);
}
static inline void openssl_free(void *memory) { OPENSSL_free(memory); }

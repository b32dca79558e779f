package org.caseledger.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small OpenID Connect issuer that believes whoever it is told comes next. */
public final class Issuer implements AutoCloseable {

    public static final String CLIENT = "case-ledger";
    public static final String SECRET = "a secret between issuer and ledger";

    private final HttpServer server;
    private final RSAKey key;
    private Map<String, Object> next = Map.of();
    private String challenge = "";
    private String nonce = "";
    private String prompt = "";
    private boolean proofKeyHeld;

    public Issuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/keys", e -> answer(e, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    public String location() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Whoever is sent here next has these claims. */
    void expects(Map<String, Object> claims) {
        next = claims;
    }

    boolean sawProofKey() {
        return proofKeyHeld;
    }

    String prompt() {
        return prompt;
    }

    /** A token for the API, signed with the issuer's key. */
    public String token(Map<String, Object> claims) {
        return token(key, Instant.now(), claims);
    }

    String token(RSAKey signing, Instant at, Map<String, Object> claims) {
        var all =
                new JWTClaimsSet.Builder()
                        .issuer(location())
                        .audience(CLIENT)
                        .issueTime(Date.from(at))
                        .expirationTime(Date.from(at.plusSeconds(300)))
                        .jwtID(UUID.randomUUID().toString());
        claims.forEach(all::claim);
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID("one")
                        .build();
        var token = new SignedJWT(header, all.build());
        try {
            token.sign(new RSASSASigner(signing));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private void describe(HttpExchange asked) throws IOException {
        String at = location();
        answer(
                asked,
                """
                {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token",
                "jwks_uri":"%s/keys","subject_types_supported":["public"],
                "response_types_supported":["code"],
                "id_token_signing_alg_values_supported":["RS256"]}\
                """
                        .formatted(at, at, at, at));
    }

    private void authorize(HttpExchange asked) throws IOException {
        Map<String, String> query = fields(asked.getRequestURI().getRawQuery());
        challenge = query.getOrDefault("code_challenge", "");
        nonce = query.getOrDefault("nonce", "");
        prompt = query.getOrDefault("prompt", "");
        asked.getResponseHeaders()
                .set(
                        "Location",
                        query.get("redirect_uri") + "?code=once&state=" + query.get("state"));
        asked.sendResponseHeaders(302, -1);
        asked.close();
    }

    private void token(HttpExchange asked) throws IOException {
        String form = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        proofKeyHeld = challenge.equals(hash(fields(form).getOrDefault("code_verifier", "")));
        Map<String, Object> claims =
                Stream.concat(next.entrySet().stream(), Stream.of(Map.entry("nonce", nonce)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        answer(
                asked,
                """
                {"access_token":"unused","token_type":"Bearer","expires_in":60,"id_token":"%s"}\
                """
                        .formatted(token(claims)));
    }

    private static String hash(String verifier) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> fields(String form) {
        return List.of(form.split("&")).stream()
                .map(field -> field.split("=", 2))
                .collect(
                        Collectors.toMap(
                                field -> field[0],
                                field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange asked, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(200, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

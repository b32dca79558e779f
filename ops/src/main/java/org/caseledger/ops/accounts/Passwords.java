package org.caseledger.ops.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which passwords are taken, and how they are kept. Length counts; mixtures of signs do not. */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final Set<String> COMMON = common();

    private final BCryptPasswordEncoder hashing = new BCryptPasswordEncoder(12);
    private final AccountSecrets secrets;
    private final String nobodys;

    Passwords(AccountSecrets secrets) {
        this.secrets = secrets;
        this.nobodys = hash("nobody has this one");
    }

    private static Set<String> common() {
        try (InputStream list =
                Passwords.class.getResourceAsStream("/accounts/common-passwords.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why the password is not taken, in words; null when it is. */
    @Nullable String objection(String password, String accountName) {
        String plain = normal(password).toLowerCase(Locale.ROOT);
        int length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            return "パスワードは " + SHORTEST + " 文字以上にしてください。文字の種類は問いません。";
        }
        if (length > LONGEST) {
            return "パスワードは " + LONGEST + " 文字までにしてください。";
        }
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4) {
            return "よく使われるパスワードか、同じ文字の繰り返しです。別のものにしてください。";
        }
        if (plain.contains(accountName.toLowerCase(Locale.ROOT))) {
            return "利用者名を含むパスワードは使えません。別のものにしてください。";
        }
        return null;
    }

    /** The same text, however it was typed: full-width letters count as the usual ones. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    String hash(String password) {
        return Objects.requireNonNull(hashing.encode(secrets.digest(normal(password))));
    }

    /** Takes as long when there is nothing to compare with. */
    boolean fits(String password, @Nullable String hash) {
        boolean same =
                hashing.matches(
                        secrets.digest(normal(password)),
                        Objects.requireNonNullElse(hash, nobodys));
        return same && hash != null;
    }
}

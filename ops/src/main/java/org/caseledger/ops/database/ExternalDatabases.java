package org.caseledger.ops.database;

import org.caseledger.ops.start.StartRefused;
import org.springframework.core.env.Environment;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the settings of a PostgreSQL that is run elsewhere, and names every one that is missing. */
public final class ExternalDatabases {

    private static final List<String> REQUIRED =
            List.of(
                    "spring.datasource.url",
                    "spring.datasource.username",
                    "spring.datasource.password",
                    "spring.flyway.user",
                    "spring.flyway.password",
                    "caseledger.keys.url",
                    "caseledger.keys.username",
                    "caseledger.keys.password",
                    "caseledger.keys.root-key-file");
    private static final String ISSUER = "caseledger.sign-in.issuer";
    private static final String ACCOUNTS = "caseledger.sign-in.accounts";

    private ExternalDatabases() {}

    /** The log-ins as set; a refused start when any of them is missing. */
    public static Databases from(Environment settings) {
        List<String> missing =
                Stream.concat(
                                REQUIRED.stream().filter(name -> isMissing(settings, name)),
                                missingSignIn(settings))
                        .toList();
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            throw new StartRefused(
                    "外部の PostgreSQL を使うための設定が足りません: " + names + "。",
                    "Settings for the external PostgreSQL are missing: " + names + ".");
        }
        String url = settings.getRequiredProperty("spring.datasource.url");
        return new Databases(
                new Login(
                        settings.getProperty("spring.flyway.url", url),
                        settings.getRequiredProperty("spring.flyway.user"),
                        settings.getRequiredProperty("spring.flyway.password")),
                login(settings, url, "spring.datasource"),
                login(
                        settings,
                        settings.getRequiredProperty("caseledger.keys.url"),
                        "caseledger.keys"),
                Path.of(settings.getRequiredProperty("caseledger.keys.root-key-file")),
                false);
    }

    /** One of the two real ways to sign in: outside there is no demonstration. */
    private static Stream<String> missingSignIn(Environment settings) {
        boolean accounts = Boolean.parseBoolean(settings.getProperty(ACCOUNTS, ""));
        return accounts || !isMissing(settings, ISSUER) ? Stream.empty() : Stream.of(ISSUER);
    }

    private static boolean isMissing(Environment settings, String name) {
        return settings.getProperty(name, "").isBlank();
    }

    private static Login login(Environment settings, String url, String prefix) {
        return new Login(
                url,
                settings.getRequiredProperty(prefix + ".username"),
                settings.getRequiredProperty(prefix + ".password"));
    }
}

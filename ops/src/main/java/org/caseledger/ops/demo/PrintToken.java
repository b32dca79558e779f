package org.caseledger.ops.demo;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.embedded.DataFolder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tool behind {@code ops/bin/token NAME}: prints a token for the
 * demonstration. Whoever the token names may do what the ledger's directory says of them, and nothing
 * when it does not know them.
 */
public final class PrintToken {

    /** The municipal officer of the stories; has no door, and decides on support. */
    private static final String OFFICER = "officer";

    private static final Pattern STAFF_ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PrintToken() {}

    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(List.of(arguments), System.getenv(), out, err));
    }

    /** Prints the token and answers 0, or prints why there is none and answers 1. */
    static int run(
            List<String> arguments,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err) {
        DataFolder folder = DataFolder.at(environment.getOrDefault("CASELEDGER_DATA_DIR", ""));
        if (!isDemonstration(folder, environment)) {
            err.println("見本用のトークンは、組み込みのデモでだけ発行できます。先に台帳を起動してください。");
            err.println(
                    "Tokens are printed only for the embedded demonstration; start it once first.");
            return 1;
        }
        DemonstrationUsers users = new DemonstrationUsers(true);
        var user = asked(users, arguments.isEmpty() ? "" : arguments.getFirst());
        if (user.isEmpty()) {
            err.println("usage: ops/bin/token NAME|STAFF-ID / 利用者名: " + names(users));
            return 1;
        }
        DemonstrationIssuer issuer = DemonstrationIssuer.in(folder.issuerKey());
        out.println(issuer.token(user.get(), Instant.now()));
        return 0;
    }

    /** A user with a door, the officer, who has none, or any member of staff by id. */
    private static Optional<DemonstrationUser> asked(DemonstrationUsers users, String name) {
        if (name.equals(OFFICER)) {
            return Optional.of(DemonstrationUser.byToken(name, MihonTown.OFFICER));
        }
        return STAFF_ID.matcher(name).matches()
                ? Optional.of(DemonstrationUser.byToken(name, StaffId.of(name)))
                : users.named(name);
    }

    private static boolean isDemonstration(DataFolder folder, Map<String, String> environment) {
        try {
            return !environment.containsKey("SPRING_DATASOURCE_URL")
                    && Files.exists(folder.issuerKey())
                    && Files.exists(folder.format())
                    && Files.readString(folder.format()).strip().equals(DataFolder.DRAFT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String names(DemonstrationUsers users) {
        return users.all().stream().map(DemonstrationUser::name).collect(Collectors.joining(", "))
                + ", "
                + OFFICER;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

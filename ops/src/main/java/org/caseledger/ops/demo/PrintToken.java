package org.caseledger.ops.demo;

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
import java.util.stream.Collectors;

/** The tool behind {@code ops/bin/token NAME}: prints a token of a demonstration user. */
public final class PrintToken {

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
        var user = users.named(arguments.isEmpty() ? "" : arguments.getFirst());
        if (user.isEmpty()) {
            err.println("usage: ops/bin/token NAME / 利用者名: " + names(users));
            return 1;
        }
        DemonstrationIssuer issuer = DemonstrationIssuer.in(folder.issuerKey());
        out.println(issuer.token(user.get(), Instant.now()));
        return 0;
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
        return users.all().stream().map(DemonstrationUser::name).collect(Collectors.joining(", "));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

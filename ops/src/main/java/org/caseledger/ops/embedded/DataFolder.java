package org.caseledger.ops.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder that holds everything the embedded ledger keeps: both clusters, their passwords, the
 * root key and the key of the demonstration's issuer. Where it is does not depend on the working
 * directory, as long as that lies somewhere in the repository.
 */
public record DataFolder(Path path) {

    /** The stored bytes may still change between drafts; a folder belongs to one of them. */
    public static final String DRAFT = "draft-1";

    private static final String NAME = ".caseledger";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The folder as set, or the standard one when the setting is empty. */
    public static DataFolder at(String setting) {
        return setting.isBlank() ? standard() : new DataFolder(Path.of(setting));
    }

    /** The folder beside the root pom; where there is none, the one under the working directory. */
    public static DataFolder standard() {
        Path here = Path.of("").toAbsolutePath();
        Path root =
                Stream.iterate(here, folder -> folder != null, Path::getParent)
                        .filter(DataFolder::isRepositoryRoot)
                        .findFirst()
                        .orElse(here);
        return new DataFolder(root.resolve(NAME));
    }

    Path lock() {
        return path.resolve("lock");
    }

    /** Says which draft of the stored bytes the folder belongs to. */
    public Path format() {
        return path.resolve("format");
    }

    Path cluster(String name) {
        return path.resolve(name);
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    /** Whether nothing of a ledger is in it yet; the unpacked server programs do not count. */
    public boolean isUnused() {
        return Stream.of(format(), secrets(), cluster("ledger"), cluster("keys"))
                .noneMatch(Files::exists);
    }

    /** Marks an unused folder as one of this draft, with the root key of a key store to come. */
    public void begin(byte[] rootKey) {
        PrivateFile.folder(path);
        PrivateFile.folder(secrets());
        PrivateFile.create(rootKey(), rootKey);
        PrivateFile.create(format(), (DRAFT + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The key that wraps all keys of the key store. */
    public Path rootKey() {
        return secrets().resolve("root-key");
    }

    /** The key that signs the tokens of the demonstration users. */
    public Path issuerKey() {
        return secrets().resolve("demonstration-issuer-key");
    }

    /** Names the Java that runs the ledger, for the tools beside it. */
    Path javaHome() {
        return path.resolve("java-home");
    }

    private static boolean isRepositoryRoot(Path folder) {
        Path pom = folder.resolve("pom.xml");
        try {
            return Files.isRegularFile(pom) && Files.readString(pom).contains("<modules>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

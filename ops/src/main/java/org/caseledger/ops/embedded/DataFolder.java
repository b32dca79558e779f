package org.caseledger.ops.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    public static final String DRAFT = "draft-0";

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

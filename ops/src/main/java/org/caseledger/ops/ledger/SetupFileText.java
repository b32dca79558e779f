package org.caseledger.ops.ledger;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a set-up file, in UTF-8 and of a size that somebody wrote by hand. */
final class SetupFileText {

    private static final long LARGEST = 2_000_000;

    private SetupFileText() {}

    static String of(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new ToolRefused("設定ファイルがありません。", "There is no such set-up file.");
            }
            if (Files.size(file) > LARGEST) {
                throw new ToolRefused(
                        "設定ファイルが大きすぎます(2MBまで)。", "The set-up file is too large (2 MB at most).");
            }
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw new ToolRefused(
                    "設定ファイルの文字コードがUTF-8ではありません。", "The set-up file is not written in UTF-8.");
        } catch (IOException unreadable) {
            throw new ToolRefused("設定ファイルを読めません。", "The set-up file cannot be read.");
        }
    }
}

package org.caseledger.command.directory;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.directory.DirectoryRefusal.DIRECTORY_NOT_YOURS;
import static org.caseledger.command.directory.DirectoryRefusal.DIRECTORY_OTHER_MUNICIPALITY;
import static org.caseledger.command.directory.DirectoryRefusal.DIRECTORY_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.DirectoryEvent;

import java.util.function.Function;

/** Rule: only those who keep the directory of their own municipality write in it. */
final class DirectoryDesk {

    private DirectoryDesk() {}

    /** Refuses outsiders and an unopened directory; otherwise asks the command itself. */
    static Decision<DirectoryEvent> decide(
            DirectoryCommand command,
            Directory directory,
            Circumstances now,
            Function<Directory.Registered, Decision<DirectoryEvent>> next) {
        if (!command.municipality().equals(now.actor().municipality())) {
            return refuse(DIRECTORY_OTHER_MUNICIPALITY);
        }
        return switch (directory) {
            case Directory.Empty _ -> refuse(DIRECTORY_UNKNOWN);
            case Directory.Registered registered when !registered.admits(now.actor()) ->
                    refuse(DIRECTORY_NOT_YOURS);
            case Directory.Registered registered -> next.apply(registered);
        };
    }
}

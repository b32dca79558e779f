package org.caseledger.command.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.Repository;
import org.caseledger.command.correction.CorrectionCommand;

import java.util.ArrayList;
import java.util.List;

/** Leads an act on a wrong entry to the shell of the stream that the entry stands in. */
final class CorrectionShell {

    private record Served(StreamShell shell, Repository<StreamAggregate> repository) {}

    private final LedgerPort ledger;
    private final List<Served> streams = new ArrayList<>();

    CorrectionShell(LedgerPort ledger) {
        this.ledger = ledger;
    }

    void serves(StreamShell shell, Repository<StreamAggregate> repository) {
        streams.add(new Served(shell, repository));
    }

    void subscribe(CommandBus bus) {
        for (Class<?> command : CorrectionCommand.class.getPermittedSubclasses()) {
            bus.subscribe(command.getName(), this::handle);
        }
    }

    /** What a stream is, its place says; where there is none, any shell finds nothing to see. */
    Object handle(CommandMessage<?> message) {
        var command = (CorrectionCommand) message.getPayload();
        var here = AxonCommandGate.signedIn(message.getMetaData()).municipality();
        StreamPlace place = ledger.placeOf(here, command.stream(), command.entry());
        Served served =
                streams.stream()
                        .filter(each -> place.isOf(each.shell().name()))
                        .findFirst()
                        .orElseGet(streams::getFirst);
        return served.shell().correct(message, place, served.repository());
    }
}

package org.caseledger.command.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.caseledger.command.correction.CorrectionCommand;

import java.util.ArrayList;
import java.util.List;

/** Leads an act on a wrong entry to the shell of the stream that the entry stands in. */
final class CorrectionShell {

    private record Served(StreamShell shell, Repository<StreamAggregate> repository) {}

    private final EventStore events;
    private final List<Served> streams = new ArrayList<>();

    CorrectionShell(EventStore events) {
        this.events = events;
    }

    void serves(StreamShell shell, Repository<StreamAggregate> repository) {
        streams.add(new Served(shell, repository));
    }

    void subscribe(CommandBus bus) {
        for (Class<?> command : CorrectionCommand.class.getPermittedSubclasses()) {
            bus.subscribe(command.getName(), this::handle);
        }
    }

    /** What a stream is, its first event says; where there is none, there is no such stream. */
    Object handle(CommandMessage<?> message) {
        var command = (CorrectionCommand) message.getPayload();
        var stored = events.readEvents(command.stream().toString());
        if (!stored.hasNext()) {
            throw new NotVisible();
        }
        Object first = stored.peek().getPayload();
        Served served =
                streams.stream()
                        .filter(each -> each.shell().holds(first))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        return served.shell().correct(message, served.repository());
    }
}

package org.caseledger.bench;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.caseledger.events.register.AgencyRegister;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** One event for each append, ours against the stock engine, turn by turn. */
final class Appending {

    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration TURN = Duration.ofSeconds(2);

    private final Ours ours;
    private final Consumer<Workload> bare;
    private final Consumer<Workload> stock;

    Appending(Ours ours, Stock stock) {
        this.ours = ours;
        this.bare = by(ours.bareEngine());
        this.stock = by(stock.engine());
    }

    private static Consumer<Workload> by(EventStorageEngine engine) {
        return workload -> engine.appendEvents(List.of(workload.plain()));
    }

    /** An act as a door does it: a fact read, a name sealed, a register changed, a key kept. */
    private void act(Workload workload) {
        Map<String, String> metadata = new HashMap<>(Workload.ACT);
        metadata.put("key", UUID.randomUUID().toString());
        metadata.put("requestHash", "00".repeat(32));
        DefaultUnitOfWork.startAndGet(new GenericMessage<>("act", metadata))
                .execute(() -> {
                    ours.facts().find(AgencyRegister.AGENCY, Workload.AGENCY.toString());
                    ours.store().publish(workload.withRegister());
                });
    }

    void measure(Report report, int writers, int rounds) {
        for (Consumer<Workload> each : List.of(bare, stock, this::act)) {
            Writers.rate(writers, WARM_UP.dividedBy(writers == 1 ? 1 : 2), each);
        }
        double[] likeForLike = new double[rounds];
        double[] theirs = new double[rounds];
        double[] acts = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            likeForLike[round] = Writers.rate(writers, TURN, bare);
            theirs[round] = Writers.rate(writers, TURN, stock);
            acts[round] = Writers.rate(writers, TURN, this::act);
        }
        String goal = writers < 16 ? "≥ 0.9" : "none";
        String name = "append, writers: " + writers;
        report.rates(name, likeForLike, theirs, goal, writers < 16 ? 0.9 : 0);
        report.rates(name + ", as a whole act", acts, theirs, "none", 0);
    }
}

package org.caseledger.faults;

import org.caseledger.events.value.StaffId;
import org.caseledger.faults.Diary.Intent;
import org.caseledger.faults.Diary.Outcome;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Sends acts and keeps the diary: the intent before, what was told after. */
final class Sender {

    private final Api api;
    private final StaffId who;
    private final Diary diary;

    Sender(Api api, StaffId who, Diary diary) {
        this.api = api;
        this.who = who;
        this.diary = diary;
    }

    /** Sends an act for the first time; null when nobody knows what became of it. */
    Api.@Nullable Reply begin(Intent intent) {
        diary.means(intent);
        return send(intent);
    }

    /** Sends an act whose intent is in the diary; null when nobody knows what became of it. */
    Api.@Nullable Reply send(Intent intent) {
        Api.Reply reply = tried(intent);
        if (reply != null && reply.isRecorded()) {
            diary.wasTold(intent.key(), Outcome.OK, reply.eventIds());
            return reply;
        }
        boolean refused = reply != null && reply.isRefused();
        diary.wasTold(intent.key(), refused ? Outcome.REFUSED : Outcome.UNKNOWN, "");
        return refused ? reply : null;
    }

    private Api.@Nullable Reply tried(Intent intent) {
        try {
            return api.post(who, intent.path(), intent.body(), intent.key(), intent.ifMatch());
        } catch (IOException broken) {
            return null;
        }
    }
}

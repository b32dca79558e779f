/** 会議体・会議・検討事案: bodies, sittings and agenda items with their legal basis. */
@NullMarked
package org.caseledger.events.conference;

import org.jspecify.annotations.NullMarked;

/** Mails leave here: a row in the transaction of the business change, sent after the commit, tried again until it is certain. */
@NullMarked
package nl.strook.core.outbox;

import org.jspecify.annotations.NullMarked;

/** What the field tags need: the messages of a field, the summary of errors, converters for money and dates. */
@NullMarked
package nl.strook.websupport.form;

import org.jspecify.annotations.NullMarked;

package nl.strook.websupport.edge;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives every Faces request our handler; registered in faces-config.xml. */
public class FaultHandlerFactory extends ExceptionHandlerFactory {

    public FaultHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FaultHandler(getWrapped().getExceptionHandler());
    }
}

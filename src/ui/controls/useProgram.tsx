import { createContext, type ReactNode, useContext } from 'react';
import type { Program } from '../../workspace/program.ts';

const ProgramContext = createContext<Program | null>(null);

export const ProgramProvider = ({ program, children }: { readonly program: Program; readonly children: ReactNode }) => (
  <ProgramContext value={program}>{children}</ProgramContext>
);

export const useProgram = (): Program => {
  const program = useContext(ProgramContext);
  if (!program) throw new Error('a component outside ProgramProvider');
  return program;
};

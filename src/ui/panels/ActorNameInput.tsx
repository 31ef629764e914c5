import { type ComponentProps, useId, useState } from 'react';
import { TextInput } from '../controls/TextInput.tsx';
import { useMap } from '../controls/useDesk.tsx';

/** A field for the name of an actor that completes from the map. The list of names is only there once it is used. */
export const ActorNameInput = ({
  onChange,
  ...rest
}: Omit<ComponentProps<'input'>, 'onChange'> & { readonly onChange: (name: string) => void }) => {
  const names = useId();
  const [isUsed, setUsed] = useState(false);
  return (
    <>
      <TextInput {...rest} list={names} onFocus={() => setUsed(true)} onChange={({ target }) => onChange(target.value)} />
      <datalist id={names}>{isUsed && <ActorNames />}</datalist>
    </>
  );
};

const ActorNames = () => {
  const actors = useMap(({ actors }) => actors);
  return [...actors.values()].map(({ id, name }) => <option key={id} value={name} />);
};
